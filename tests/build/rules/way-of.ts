/** The link of a number: its own, or the one around it. */
export function ownLink(data: Element): Element | null {
  return data.querySelector('a') ?? data.closest('a[href]');
}

/** The link that stands for that of a number: in the head of its row, or by the first linked words of its paragraph. */
export function linkBeside(data: Element): Element | null {
  return data.closest('tr')?.querySelector('th > a') ?? data.closest('p')?.querySelector(':scope > a') ?? null;
}
