import { frame, type Host, hostPage } from './host.ts';

/** The hosts whose own scripts npm has. */
export const packagedHosts: Host[] = [
  {
    name: 'pym.js',
    page: (chart, packages) =>
      hostPage(`<div id="graphic"></div>
<script src="${packages}pym.js/dist/pym.v1.js"></script>
<script>new pym.Parent('graphic', '${chart}', { title: 'A chart' })</script>`),
  },
  {
    name: '@newswire/frames',
    page: (chart, packages) =>
      hostPage(`<div data-frame-src="${chart}" data-frame-attribute-title="A chart"></div>
<script src="${packages}@newswire/frames/dist/frames.umd.js"></script>
<script>newswireFrames.autoInitFrames()</script>`),
  },
  {
    name: '@newswire/frames around a frame that is there',
    page: (chart, packages) =>
      hostPage(`${frame(chart)}
<script src="${packages}@newswire/frames/dist/frames.umd.js"></script>
<script>addEventListener('load', () => newswireFrames.observeIframe(document.querySelector('iframe')))</script>`),
  },
  {
    name: '@nprapps/sidechain',
    page: (chart, packages) =>
      hostPage(`<side-chain src="${chart}"></side-chain>
<script src="${packages}@nprapps/sidechain/dist/sidechain.js"></script>`),
  },
  {
    name: 'iframe-resizer 4',
    page: (chart, packages) =>
      hostPage(`${frame(chart)}
<script src="${packages}iframe-resizer/js/iframeResizer.js"></script>
<script>iFrameResize({ onInit: () => document.documentElement.classList.add('begun') }, '#chart')</script>`),
  },
  {
    name: '@iframe-resizer/parent 5',
    page: (chart, packages) =>
      hostPage(`${frame(chart)}
<script src="${packages}@iframe-resizer/parent/index.umd.js"></script>
<script>iframeResize({ license: 'GPLv3' }, '#chart')</script>`),
  },
  {
    name: '@open-iframe-resizer/core',
    page: (chart, packages) =>
      hostPage(`${frame(chart)}
<script type="module">
  import { initialize } from '${packages}@open-iframe-resizer/core/dist/index.js';
  initialize({}, '#chart');
</script>`),
  },
  {
    name: '@open-iframe-resizer/core for the pages of iframe-resizer',
    page: (chart, packages) =>
      hostPage(`${frame(chart)}
<script type="module">
  import { initialize } from '${packages}@open-iframe-resizer/core/dist/index.js';
  initialize({ enableLegacyLibSupport: true }, '#chart');
</script>`),
  },
  {
    name: '@iframely/embed.js',
    // This script and the next only listen, so they have to be there before the frame speaks.
    page: (chart, packages) =>
      hostPage(`<script src="${packages}@iframely/embed.js/dist/embed.js"></script>
<div class="iframely-embed"><div class="iframely-responsive" style="padding-bottom: 0; height: 150px">
${frame(chart, 'allowfullscreen')}</div></div>`),
  },
  {
    name: '@datawrapper/chart-core',
    page: (chart, packages) =>
      hostPage(`<script src="${packages}@datawrapper/chart-core/dist/embed.js"></script>
${frame(chart, 'scrolling="no" height="400"')}`),
  },
  {
    name: 'two scripts that listen at once',
    page: (chart, packages) =>
      hostPage(`${frame(chart)}
<script src="${packages}@datawrapper/chart-core/dist/embed.js"></script>
<script src="${packages}iframe-resizer/js/iframeResizer.js"></script>
<script>iFrameResize({}, '#chart')</script>`),
  },
];
