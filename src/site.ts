/**
 * What whoever publishes the site says of it, by the environment; `scripts/build/settings.ts` refuses a publication without them, or
 * with others than they must be. Elsewhere the site has an address and a contact that lead nowhere, and no publisher.
 */
const { SITE_ADRESSE: address, SITE_EDITEUR: publisher, SITE_CONTACT: contact } = process.env;

/** What the site says of itself. */
export const SITE = {
  /** Where it is published, without final slash. */
  address: address ?? 'https://dernier-kilometre.example',
  /** Who publishes it; null where no one does. */
  publisher: publisher ?? null,
  nom: 'Dernier kilomètre',
  devise: 'Ce que l’État a promis sur l’accès aux soins, et ce qui en est advenu.',
  description:
    'Assistants médicaux, médicobus, maisons de santé, CPTS : les quatre promesses de juillet 2023 suivies chiffre par chiffre, département par département, chaque nombre menant à sa source.',
  langue: 'fr',
  /** Where a reader reports an error. */
  mailto: contact ?? 'erreurs@dernier-kilometre.example',
} as const;
