/** Takes a report as the body of a request, answers with its dossier: the published library on Workers. */
import { extract } from "readout";

export default {
  async fetch(request) {
    return new Response(JSON.stringify(extract(await request.text(), { published: "2024-03-14" })));
  },
};
