/** What surrounds the promises on the page of a territory, in order. */
export const CONTEXTE_TERRITOIRE = [
  {
    nom: 'Médecins généralistes libéraux',
    indicateur: 'liberaux-densite',
    ventilation: 'generalistes',
    provisoire: false,
  },
  { nom: 'Infirmiers libéraux', indicateur: 'liberaux-densite', ventilation: 'infirmiers', provisoire: false },
  {
    nom: 'Masseurs-kinésithérapeutes libéraux',
    indicateur: 'liberaux-densite',
    ventilation: 'kinesitherapeutes',
    provisoire: false,
  },
  {
    nom: 'Chirurgiens-dentistes libéraux',
    indicateur: 'liberaux-densite',
    ventilation: 'dentistes',
    provisoire: false,
  },
  { nom: 'Accessibilité aux généralistes (APL)', indicateur: 'apl', ventilation: 'generalistes', provisoire: true },
  {
    nom: 'Habitants d’une commune peu accessible',
    indicateur: 'apl-population-faible-part',
    ventilation: '',
    provisoire: true,
  },
  {
    nom: 'Centres de santé pluriprofessionnels',
    indicateur: 'centres-sante-nombre',
    ventilation: '',
    provisoire: false,
  },
  {
    nom: 'Population couverte par un service d’accès aux soins',
    indicateur: 'sas-population-couverte',
    ventilation: '',
    provisoire: false,
  },
] as const;
