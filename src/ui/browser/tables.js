/* Long tables of values sort by any column and filter by name. They read without it, in the order that the page gives. */
(function () {
  const LONG = 12;
  const collator = new Intl.Collator('fr', { numeric: true });
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/[^a-z0-9]+/gi, ' ')
      .toLowerCase();

  /* The number that a cell prints, or null: an absence is no number, and comes last whatever the order. */
  const numberOf = function (cell) {
    const text = cell.textContent.replace(/[\s≠]/g, '').replace(',', '.').replace('−', '-');
    const found = /^[^\d-]*(-?\d+(?:\.\d+)?)/.exec(text);
    return found ? Number(found[1]) : null;
  };

  const connect = function (table, rank) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const keys = heads.map(function (head, i) {
      const numeric = head.classList.contains('nombre');
      return rows.map((row) => (numeric ? numberOf(row.cells[i]) : row.cells[i].textContent.trim()));
    });

    const sort = function (column, sign) {
      const key = keys[column];
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
      // a head that leads somewhere keeps its link
      if (head.querySelector('a')) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'trier';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', function () {
        const now = head.getAttribute('aria-sort');
        const first = head.classList.contains('nombre') ? -1 : 1;
        sort(column, now === null ? first : now === 'ascending' ? -1 : 1);
      });
    });

    const label = document.createElement('label');
    label.className = 'filtrer-tableau';
    const field = document.createElement('input');
    const status = document.createElement('span');
    field.type = 'search';
    field.id = 'filtre-tableau-' + rank;
    status.setAttribute('role', 'status');
    label.append('Filtrer par nom ', field, status);
    const region = table.closest('.tableau');
    region.before(label);
    const names = rows.map((row) => fold(row.cells[0].textContent + ' ' + row.cells[1].textContent));
    field.addEventListener('input', function () {
      const wanted = fold(field.value).trim();
      let kept = 0;
      rows.forEach(function (row, i) {
        row.hidden = !names[i].includes(wanted);
        if (!row.hidden) kept += 1;
      });
      status.textContent = wanted ? kept + (kept > 1 ? ' lignes' : ' ligne') : '';
    });
  };

  const isPlain = (table) =>
    table.tBodies.length === 1 &&
    table.tHead?.rows.length === 1 &&
    table.tBodies[0].rows.length >= LONG &&
    [...table.tBodies[0].rows].every((row) => row.cells.length === table.tHead.rows[0].cells.length);
  [...document.querySelectorAll('.figure .tableau table')].filter(isPlain).forEach(connect);
})();
