/** One file of a figure's folder, as its page offers it. */
interface FileEntry {
  nom: (id: string) => string;
  libelle: string;
  precision: string;
}

/** The files that readers are offered, in order. All have an address kept for ever: `/graphiques/<id>/<name>`. */
export const FILES: readonly FileEntry[] = [
  {
    nom: () => 'donnees.csv',
    libelle: 'Données CSV',
    precision: 'pour les programmes : UTF-8, point décimal, virgules',
  },
  {
    nom: () => 'donnees.xlsx',
    libelle: 'Classeur XLSX',
    precision: 'pour Excel et les tableurs : nombres, codes en texte, source',
  },
  { nom: () => 'donnees.json', libelle: 'Données JSON', precision: 'les mêmes, avec unité et date' },
  { nom: () => 'image.svg', libelle: 'Image SVG', precision: 'vectorielle, texte modifiable' },
  { nom: () => 'image.png', libelle: 'Image PNG', precision: '1 600 pixels de large' },
  { nom: () => 'image-carre.png', libelle: 'Image carrée PNG', precision: '1 080 × 1 080 pixels' },
  { nom: () => 'metadonnees.json', libelle: 'Métadonnées JSON', precision: 'sources, licence, notes, adresses' },
  { nom: () => 'lisezmoi.md', libelle: 'Lisez-moi', precision: 'les mêmes, pour être lues' },
  { nom: (id) => `${id}.zip`, libelle: 'Tout dans une archive ZIP', precision: 'avec datapackage.json' },
];

/** The drawing alone, in the folder of a figure that pages show as a picture. */
export const DRAWING_NAME = 'dessin.svg';
