/** The preview's switch for a phone without network. */
export function isCutOff(): boolean {
  return window.localStorage.getItem('qunli.offline') === '1';
}

/** Calls back each time the network returns, the preview's switch included; returns how to stop. */
export function onOnline(listener: () => void): () => void {
  const listen = () => {
    if (!isCutOff()) listener();
  };
  window.addEventListener('online', listen);
  return () => {
    window.removeEventListener('online', listen);
  };
}
