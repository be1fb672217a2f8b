import { frame, type Host, hostPage } from './host.ts';

/** The hosts whose scripts npm does not have, as pages that keep to the contracts which those have made known. */
export const contractHosts: Host[] = [
  {
    name: 'WordPress',
    grants: (height) => Math.min(1000, Math.max(200, height)),
    page: (chart) =>
      hostPage(`<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5"><a href="${chart}">A chart</a></blockquote>
${frame(
  `${chart}#?secret=a1B2c3D4e5`,
  'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="a1B2c3D4e5" width="600" height="338" frameborder="0" scrolling="no"',
)}
<script>
  const frame = document.querySelector('iframe');
  const { secret } = frame.dataset;
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.secret !== secret || /[^a-zA-Z0-9]/.test(secret)) return;
    document.querySelector('blockquote').hidden = true;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) {
      if (document.activeElement === frame) top.location.href = data.value;
    }
  });
  frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'));
</script>`),
  },
  {
    name: 'Canvas',
    page: (chart) =>
      hostPage(`${frame(chart, 'height="400" allow="geolocation *; microphone *"')}
<script>
  addEventListener('message', ({ source, data }) => {
    const subject = data?.subject;
    if (subject !== 'lti.frameResize') return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    const height = data.height <= 0 ? 1 : data.height;
    frame.style.height = typeof height === 'number' ? height + 'px' : height;
    source.postMessage({ subject: subject + '.response', message_id: data.message_id }, '*');
  });
</script>`),
  },
  {
    name: 'H5P',
    page: (chart) =>
      hostPage(`${frame(chart)}
<script>
  const frame = document.querySelector('iframe');
  const answer = (action) => frame.contentWindow.postMessage({ context: 'h5p', action }, '*');
  const answers = {
    hello() {
      frame.style.width = '100%';
      addEventListener('resize', () => answer('resize'));
      answer('hello');
    },
    prepareResize({ scrollHeight, clientHeight }) {
      if (frame.clientHeight === scrollHeight && scrollHeight === clientHeight) return;
      frame.style.height = clientHeight + 'px';
      answer('resizePrepared');
    },
    resize({ scrollHeight }) {
      frame.style.height = scrollHeight + 'px';
    },
  };
  addEventListener('message', ({ source, data }) => {
    if (data.context === 'h5p' && source === frame.contentWindow) answers[data.action]?.(data);
  });
</script>`),
  },
  {
    name: 'H5P, with a script that comes late',
    page: (chart) =>
      hostPage(`${frame(chart)}
<script>
  const frame = document.querySelector('iframe');
  frame.addEventListener('load', () => {
    addEventListener('message', ({ data }) => {
      if (data.context === 'h5p' && data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
    });
    frame.contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*');
  });
</script>`),
  },
  {
    name: 'Medium and Embedly',
    page: (chart) =>
      hostPage(`${frame(chart)}
<script>
  addEventListener('message', ({ data }) => {
    let message;
    try { message = JSON.parse(data); } catch { return; }
    if (message.context !== 'iframe.resize') return;
    document.querySelector('iframe[src="' + message.src + '"]').height = message.height;
  });
</script>`),
  },
  {
    name: 'AMP',
    page: (chart) =>
      hostPage(`${frame(chart, 'sandbox="allow-scripts allow-popups" height="300"')}
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    frame.height = data.height;
    source.postMessage({ sentinel: 'amp', type: 'embed-size-changed', requestedHeight: data.height }, '*');
  });
</script>`),
  },
  {
    name: "The Guardian's iframe-messenger",
    page: (chart) =>
      hostPage(`${frame(chart)}
<script>
  const frame = document.querySelector('iframe');
  frame.addEventListener('load', () => {
    frame.contentWindow.postMessage('resize', '*');
    addEventListener('message', ({ source, data }) => {
      let message;
      try { message = JSON.parse(data); } catch { return; }
      if (source === frame.contentWindow && message.type === 'set-height') frame.height = String(message.value);
    });
  });
</script>`),
  },
  {
    name: 'a host that says everything back',
    page: (chart) =>
      hostPage(`${frame(chart)}
<script>
  const frame = document.querySelector('iframe');
  frame.addEventListener('load', () => {
    frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
    frame.contentWindow.postMessage('[iFrameSizer]chart:8:false:false:32:true:true::auto:::0', '*');
  });
  addEventListener('message', ({ source, data }) => {
    if (data.type === 'iframe-resized') frame.height = data.height;
    source.postMessage(data, '*');
  });
</script>`),
  },
];
