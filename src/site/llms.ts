import type { APIRoute } from 'astro';
import { textTypes } from '../publish/paths.ts';
import { llmsText } from '../publish/twin/llms.ts';
import { edition } from './record.ts';

/** The route that tells programs what the documentary holds. */
export const llmsFile: APIRoute = () =>
  new Response(llmsText(edition), { headers: { 'content-type': textTypes.llms } });
