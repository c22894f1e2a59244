export function parseSessionReport(_text: string): Record<string, unknown> {
  return { session: {} };
}
