/** The link of a number: its own, or the one around it. */
export function ownLink(data: Element): Element | null {
  return data.querySelector('a') ?? data.closest('a[href]');
}

/**
 * The link that stands for that of a number: the published number of its row that it is computed from, the head of its row or of the
 * group of its row, or the first linked words of its paragraph.
 */
export function linkBeside(data: Element): Element | null {
  const row = data.closest('tr');
  const group = row && headOfGroup(row);
  if (group) return row.querySelector(':scope > td.nombre > data > a') ?? group;
  return (
    (row && [...row.children].flatMap((cell) => [...cell.querySelectorAll('data > a[data-ligne]')])[0]) ??
    row?.querySelector('th > a') ??
    data.closest('p')?.querySelector(':scope > a') ??
    null
  );
}

/** The link that heads the rows of a group, for a row of it. */
export function headOfGroup(row: Element): Element | null {
  if (!row.matches('.du-groupe')) return null;
  return row.closest('tbody')?.querySelector('.tete-groupe > th > a') ?? null;
}
