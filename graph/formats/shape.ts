/** Checks of what a value from outside looks like; each names the place, what is there and what should be. */

/** Throws a FormatError unless `value` is a T; `at` is where it stands: "edges[3].attributes.weight". */
export type Shape<T> = (value: unknown, at: string) => asserts value is T;

/** The value does not have the promised shape. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(at: string, value: unknown, wanted: string) {
    super(`${at || 'the value'} is ${shown(value)}, but should be ${wanted}`);
  }
}

/** A field that may be left out. */
export interface OptionalShape<T> {
  readonly optional: Shape<T>;
}

type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalShape<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export const text: Shape<string> = (value, at) => {
  if (typeof value !== 'string') throw new FormatError(at, value, 'a string');
};

export const finite: Shape<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new FormatError(at, value, 'a finite number');
};

/** A count or an offset. */
export const whole: Shape<number> = (value, at) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new FormatError(at, value, 'a whole number from 0');
};

export const flag: Shape<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new FormatError(at, value, 'true or false');
};

export function oneOf<T extends string | boolean>(...allowed: readonly T[]): Shape<T> {
  return (value, at) => {
    if (!allowed.some((one) => one === value))
      throw new FormatError(at, value, `one of ${allowed.map(shown).join(', ')}`);
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => {
    if (value !== null) shape(value, at);
  };
}

export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { optional: shape };
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new FormatError(at, value, 'an array');
    value.forEach((item: unknown, index) => shape(item, `${at}[${index}]`));
  };
}

export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, at) => {
    for (const [key, item] of Object.entries(asObject(value, at))) shape(item, `${at}.${key}`);
  };
}

/** Fields beyond the named ones are let through, so that a later version may add some. */
export function object<T>(fields: Fields<T>): Shape<T> {
  const table = Object.entries<Shape<unknown> | OptionalShape<unknown>>(fields);
  return (value, at) => {
    const held = asObject(value, at);
    for (const [key, field] of table) {
      checkField(field, Object.hasOwn(held, key) ? held[key] : undefined, at ? `${at}.${key}` : key);
    }
  };
}

function checkField(field: Shape<unknown> | OptionalShape<unknown>, value: unknown, at: string): void {
  const shape: Shape<unknown> = typeof field === 'function' ? field : field.optional;
  if (typeof field === 'function' || value !== undefined) shape(value, at);
}

function asObject(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError(at, value, 'an object');
  }
  return value as Readonly<Record<string, unknown>>;
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
