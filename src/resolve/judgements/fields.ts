/** The fields of one mapping of a person's file, each asked for once, with a complaint for each slip of the pen. */
import type { Plain } from './yaml.js';

export type Complain = (message: string) => void;

export class Fields {
  readonly #fields: ReadonlyMap<string, Plain>;
  readonly #asked = new Set<string>();

  constructor(
    value: Plain,
    private readonly name: string,
    private readonly complain: Complain,
  ) {
    this.#fields = value instanceof Map ? value : new Map<string, Plain>();
  }

  get(key: string): Plain {
    this.#asked.add(key);
    const value = this.#fields.get(key);
    if (value === undefined) this.complain(`${this.name} has no '${key}'`);
    return value ?? '';
  }

  /** A text of at least one sign that is no white space, else `otherwise`; without that, a complaint. */
  text(key: string, otherwise?: string): string {
    if (otherwise !== undefined && !this.#fields.has(key)) {
      this.#asked.add(key);
      return otherwise;
    }
    const value = this.get(key);
    if (typeof value === 'string' && (value.trim() !== '' || otherwise !== undefined)) return value;
    if (this.#fields.has(key)) this.complain(`'${key}' of ${this.name} must be a text`);
    return '';
  }

  end(): void {
    for (const key of this.#fields.keys()) {
      if (!this.#asked.has(key)) this.complain(`${this.name} has a field '${key.slice(0, 40)}' that means nothing`);
    }
  }
}
