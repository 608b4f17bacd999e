const ENTITES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (texte) => texte.replace(/[&<>"]/g, (c) => ENTITES[c]);

export const data = {
  pagination: { data: 'communes', size: 1, alias: 'p' },
  permalink: ({ p }) => `${p.slug}/index.html`,
};

const etape = ({ nom, adresse }, rang, { length }) =>
  rang === length - 1
    ? `<li><span aria-current="page">${escape(nom)}</span></li>`
    : `<li>${adresse ? `<a href="${adresse}">${escape(nom)}</a>` : escape(nom)}</li>`;

const contenu = (p, departements) =>
  `<div class="page page-lieu"><nav class="fil" aria-label="Vous êtes ici"><ol>${p.fil.map(etape).join('')}</ol></nav>` +
  `<div class="entete-territoire"><div><p class="surtitre">${escape(p.surtitre)}</p><h1>${escape(p.nom)}</h1>` +
  `<p class="chapo">${p.chapo}</p>${p.tete}${departements[p.departement]}${p.suite}`;

export const render = ({ p, cadre, departements }) =>
  cadre
    .map((partie) => {
      if (typeof partie === 'string') return partie;
      return partie.champ === 'html' ? contenu(p, departements) : escape(p[partie.champ]);
    })
    .join('');
