/** « l’Ain, le Rhône et Paris ». */
export function items(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}
