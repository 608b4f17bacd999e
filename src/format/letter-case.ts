/** The same words, their first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same words, their first letter small. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
