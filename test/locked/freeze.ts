// Freezes the built-ins of JavaScript in a process that runs already, as node's --frozen-intrinsics does while it starts. With the flag
// itself vitest cannot be loaded: it makes a Date of its own by assigning to one that inherits (`MockDate.UTC = …`), and what is
// frozen cannot be assigned to through an heir. So vitest is loaded first, and this runs before the tests and the sources are.
//
// As the flag does, this leaves an object free to have a field of its own under the name of one that it inherits (`error.name = …`):
// the fields of a prototype become accessors whose setter defines the field on the heir.

/** What the language itself gives; what node and vitest add is theirs. */
const names = [
  'Object',
  'Function',
  'Array',
  'Number',
  'Boolean',
  'String',
  'Symbol',
  'BigInt',
  'Date',
  'Promise',
  'RegExp',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'ArrayBuffer',
  'SharedArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'FinalizationRegistry',
  'Proxy',
  'Reflect',
  'Math',
  'JSON',
  'Atomics',
  'Intl',
] as const;

/** Reached by no name: prototypes of what generators, iterators and async functions give. */
function unnamed(): object[] {
  const iterators = [[][Symbol.iterator](), new Map().entries(), new Set().values(), ''[Symbol.iterator](), 'a'.matchAll(/a/gu)];
  const functions = [function* () {}, async function* () {}, async () => {}];
  return [...iterators, ...functions].flatMap((made) => [Object.getPrototypeOf(made), Object.getPrototypeOf(Object.getPrototypeOf(made))]);
}

/** Freezes all of them and whatever can be reached from them. */
export function freezeIntrinsics(): void {
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(value))) for (const part of Object.values(descriptor)) visit(part);
    visit(Object.getPrototypeOf(value));
  };
  for (const name of names) visit(Reflect.get(globalThis, name));
  for (const prototype of unnamed()) visit(prototype);
  for (const name of names) letHeirsDiffer(Reflect.get(Reflect.get(globalThis, name), 'prototype'));
  for (const object of seen) if (object !== Error) Object.freeze(object);
  freezeError();
}

/** Error but for the length of its traces, which vitest sets before each test. */
function freezeError(): void {
  for (const name of Reflect.ownKeys(Error)) {
    if (name !== 'stackTraceLimit') Object.defineProperty(Error, name, { configurable: false, ...('value' in describe(name) ? { writable: false } : {}) });
  }
  Object.preventExtensions(Error);
}

function describe(name: PropertyKey): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(Error, name) as PropertyDescriptor;
}

function letHeirsDiffer(prototype: unknown): void {
  if (typeof prototype !== 'object' || prototype === null) return;
  for (const [name, { value, writable, enumerable, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!writable || !configurable) continue;
    Object.defineProperty(prototype, name, {
      get: () => value,
      set(given: unknown) {
        Object.defineProperty(this, name, { value: given, writable: true, enumerable: true, configurable: true });
      },
      enumerable: enumerable === true,
      configurable: true,
    });
  }
}
