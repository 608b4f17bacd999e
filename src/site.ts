/** What the site says of itself. */
export const SITE = {
  /** Where it is published, without final slash. */
  address: 'https://dernier-kilometre.example',
  nom: 'Dernier kilomètre',
  devise: 'Ce que l’État a promis sur l’accès aux soins, et ce qui en est advenu.',
  description:
    'Assistants médicaux, médicobus, maisons de santé, CPTS : les quatre promesses de juillet 2023 suivies chiffre par chiffre, département par département, chaque nombre menant à sa source.',
  langue: 'fr',
  /** Where a reader reports an error. */
  courriel: 'erreurs@dernier-kilometre.example',
} as const;
