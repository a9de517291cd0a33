// For pages that embed a comparison: gives each frame the height that its content asks for. Optional.
addEventListener('message', (event) => {
  if (event.data?.type !== 'diptych:height') return;
  const { height } = event.data;
  if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
  for (const frame of document.querySelectorAll('iframe[src*="/embed"]')) {
    if (frame.contentWindow === event.source) frame.height = Math.ceil(height);
  }
});
