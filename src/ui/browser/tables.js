/* Tables sort by any column; long ones, and long lists, filter by name. They read without it, in the order of the page. */
// the query makes it a copy of its own: shared with the search, it would be one more file for every page
import { toSlug } from '../../domain/slug.ts?copy';

(function () {
  const LONG = 12;
  const collator = new Intl.Collator('fr', { numeric: true });
  const done = new WeakSet();
  let fields = 0;

  /* The number that a cell prints, or null: an absence is no number, and comes last whatever the order. */
  const numberOf = function (cell) {
    const text = cell.textContent.replace(/[\s≠]/g, '').replace(',', '.').replace('−', '-');
    const found = /^[^\d-]*(-?\d+(?:\.\d+)?)/.exec(text);
    return found ? Number(found[1]) : null;
  };
  const isNumeric = (head, cells) =>
    head.classList.contains('nombre') || cells.some((cell) => cell.tagName === 'TD' && cell.querySelector('data'));

  const sortable = function (table) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const numeric = heads.map((head, i) =>
      isNumeric(
        head,
        rows.map((row) => row.cells[i]),
      ),
    );
    const sort = function (column, sign) {
      const key = rows.map(({ cells: { [column]: cell } }) =>
        numeric[column] ? numberOf(cell) : cell.textContent.trim() || null,
      );
      const order = rows.map((_, i) => i);
      order.sort(function (a, b) {
        const [x, y] = [key[a], key[b]];
        if (x === null || y === null) return (x === null) - (y === null) || a - b;
        return sign * (typeof x === 'number' ? x - y : collator.compare(x, y)) || a - b;
      });
      body.append(...order.map((i) => rows[i]));
      heads.forEach((head) => head.removeAttribute('aria-sort'));
      heads[column].setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
    };
    heads.forEach(function (head, column) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'trier';
      // a head that leads somewhere keeps its link, the button beside it
      if (head.querySelector('a')) button.setAttribute('aria-label', 'Trier par ' + head.textContent.trim());
      else button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', function () {
        const now = head.getAttribute('aria-sort');
        const first = numeric[column] ? -1 : 1;
        sort(column, now === null ? first : now === 'ascending' ? -1 : 1);
      });
    });
    return {
      rows,
      names: rows.map(({ cells }) => cells[0].textContent + (numeric[1] ? '' : ' ' + cells[1].textContent)),
    };
  };

  /* A field before `place`, which keeps the items whose name holds what is typed; groups that have none left are put away. */
  const filterable = function (place, { items, names, words, counted: [one, several], groups = [] }) {
    const label = document.createElement('label');
    const field = document.createElement('input');
    const status = document.createElement('span');
    label.className = 'filtrer-tableau';
    field.type = 'search';
    field.id = 'filtre-tableau-' + fields++;
    status.setAttribute('role', 'status');
    label.append(words + ' ', field, status);
    place.before(label);
    const folded = names.map(toSlug);
    field.addEventListener('input', function () {
      const wanted = toSlug(field.value);
      let kept = 0;
      items.forEach(function (item, i) {
        item.hidden = !folded[i].includes(wanted);
        if (!item.hidden) kept += 1;
      });
      groups.forEach(function (group) {
        group.hidden = items.every((item) => item.hidden || !group.contains(item));
      });
      status.textContent = wanted ? kept + ' ' + (kept > 1 ? several : one) : '';
    });
  };

  const isPlain = (table) =>
    table.tBodies.length === 1 &&
    table.tHead?.rows.length === 1 &&
    table.tBodies[0].rows.length > 2 &&
    [...table.tBodies[0].rows].every((row) => row.cells.length === table.tHead.rows[0].cells.length);

  const connect = function () {
    document.querySelectorAll(':is(.figure .tableau, [data-trier]) > table').forEach(function (table) {
      if (done.has(table) || !isPlain(table)) return;
      done.add(table);
      const { rows, names } = sortable(table);
      if (rows.length >= LONG)
        filterable(table.parentElement, { items: rows, names, words: 'Filtrer par nom', counted: ['ligne', 'lignes'] });
    });
    document.querySelectorAll('[data-filtrer]').forEach(function (list) {
      const items = [...list.querySelectorAll('li:not(li li)')];
      if (done.has(list) || items.length < LONG) return;
      done.add(list);
      filterable(list, {
        items,
        names: items.map((item) => item.textContent),
        words: list.dataset.filtrer,
        counted: list.dataset.mots.split(' '),
        groups: [...list.querySelectorAll('section')],
      });
    });
  };
  connect();
  /* the explorer puts another map, and its table, in the page */
  document.addEventListener('carte', connect);
})();
