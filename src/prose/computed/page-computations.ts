import { AsyncLocalStorage } from 'node:async_hooks';
import { computationAnchor } from './anchor.ts';
import type { Computation } from './computation.ts';

/** The computations that the numbers of a page leave to it to explain, by anchor. */
export type PageComputations = ReadonlyMap<string, Computation>;

/** Several pages are rendered at a time: each has its own, which no author passes from component to component. */
const ofPage = new AsyncLocalStorage<Map<string, Computation>>();

/** Renders a page with the computations that its numbers register as they are written. */
export function gatherComputations<T>(render: (computations: PageComputations) => T): T {
  const computations = new Map<string, Computation>();
  return ofPage.run(computations, render, computations);
}

/**
 * Leaves a computation to the page that is rendered: gives the anchor of its place there. Throws where no page is, for no
 * one would explain the number, and when the same formula and inputs gave another value on the page.
 */
export function registerComputation(computation: Computation): string {
  const anchor = computationAnchor(computation);
  const page = ofPage.getStore();
  if (!page) throw new Error(`no page explains ${JSON.stringify(computation)}`);
  const known = page.get(anchor) ?? computation;
  if (String(known.valeur) !== String(computation.valeur))
    throw new Error(`two numbers with one computation: ${JSON.stringify([known, computation])}`);
  page.set(anchor, known);
  return anchor;
}
