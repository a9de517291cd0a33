// Tells the page around an embed how high it is, for whoever listens with `embed-size.js`. This alone is the script of
// an embed that is asked to (`?fit=1`); the plain one has none.
if (parent !== window) {
  const { body } = document;
  const tell = () => parent.postMessage({ type: 'diptych:height', height: body.scrollHeight }, '*');
  new ResizeObserver(tell).observe(body);
  tell();
}
