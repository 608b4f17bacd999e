/** Where the dated copy of an embed says that it is one. The live page leaves the mark empty. */
export const MARQUE_COPIE = '<!--copie-->';
