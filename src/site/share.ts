import { otherwise, type Wrap } from './prerendering.ts';

/** Which part of the pages a process makes: the pages are dealt out like cards. */
export interface Share {
  /** From 0. The first one also makes what is there once. */
  number: number;
  of: number;
}

/** Makes only a share of the pages. */
export const only = ({ number, of }: Share): Wrap => {
  return (inner) =>
    otherwise(inner, {
      getStaticPaths: async () => (await inner.getStaticPaths()).filter((_, index) => index % of === number),
    });
};
