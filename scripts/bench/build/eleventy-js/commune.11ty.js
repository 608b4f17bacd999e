const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (c) => ENTITIES[c]);

export const data = {
  pagination: { data: 'communes', size: 1, alias: 'p' },
  permalink: ({ p }) => `${p.slug}/index.html`,
};

export const render = ({ p, frames }) =>
  frames[p.frame]
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.markup ? p[part.field] : escape(p[part.field]);
    })
    .join('');
