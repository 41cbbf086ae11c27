import type { FormTerms } from './form-terms';

/** Up to so many places, whoever published a form is told of each sign-up; of a crowd, the page of the form tells. */
const FEW = 30;

/** Whether whoever published a form is told of each sign-up as it comes in. */
export const isToldOfEach = ({ capacity, approval }: Pick<FormTerms, 'capacity' | 'approval'>): boolean =>
  approval || (capacity !== null && capacity <= FEW);
