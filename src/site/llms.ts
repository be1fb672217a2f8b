import type { APIRoute } from 'astro';
import { textTypes } from '../publish/paths.ts';
import { llmsText } from '../publish/twin/llms.ts';

/** The route that tells programs what the documentary holds. */
export const llmsFile: APIRoute = ({ locals: { edition } }) =>
  new Response(llmsText(edition), { headers: { 'content-type': textTypes.llms } });
