/** Where the dated copy of an embed says that it is one. The live page leaves the mark empty. */
export const COPY_MARK = '<!--copie-->';
