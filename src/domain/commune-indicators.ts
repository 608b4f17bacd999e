/** The indicators by commune that pages, figures and the search name, among those of `indicateurs-communes.csv`. */

/** Maisons de santé. */
export const HOUSES = 'msp-bpe';
/** Généralistes. */
export const DOCTORS = 'generalistes-bpe';
/** The access to a généraliste, by the method of today. */
export const ACCESS = 'apl-generalistes';
/** The same, without those of more than 65 years. */
export const ACCESS_65 = 'apl-generalistes-65';
/** The access to a généraliste, by the method of before. */
export const ACCESS_OLD = 'apl-generalistes-ancienne';
