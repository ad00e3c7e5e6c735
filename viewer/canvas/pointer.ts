/** What lies under the pointer is found in a hidden drawing of its own, which costs as much as the picture. */
import type Sigma from 'sigma';
import type { Lift } from './lift.js';

/** Has it drawn only while a pointer is over the picture, and at once when one comes. Gives the way to stop. */
export function watchPointer(container: HTMLElement, sigma: Sigma, lift: Lift): () => void {
  const enter = (): void => {
    lift.pointed = true;
    sigma.refresh({ partialGraph: {}, skipIndexation: true });
  };
  const leave = (): void => void (lift.pointed = false);
  container.addEventListener('pointerenter', enter);
  container.addEventListener('pointerleave', leave);
  return () => {
    container.removeEventListener('pointerenter', enter);
    container.removeEventListener('pointerleave', leave);
  };
}
