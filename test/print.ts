// JSON as the fixtures have it.

/** JSON in which what fits stands on one line. */
export function print(json: unknown, indent = ''): string {
  const line = JSON.stringify(json);
  if (typeof json !== 'object' || json === null || indent.length + line.length <= 140) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(json) ? '[]' : '{}';
  const parts = Array.isArray(json)
    ? json.map((item) => print(item, inner))
    : Object.entries(json).map(([key, value]) => `${JSON.stringify(key)}: ${print(value, inner)}`);
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
