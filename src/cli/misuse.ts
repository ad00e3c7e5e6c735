/** The user asked for something that cannot be; the message names the value and the remedy. Ends the run with code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
