/** The names of the themes of figures, in the order of the gallery. */
export const NOM_THEME: Record<string, string> = {
  'assistants-medicaux': 'Assistants médicaux',
  medicobus: 'Médicobus',
  msp: 'Maisons de santé',
  cpts: 'Communautés professionnelles (CPTS)',
};
