/** "1,298": whole, with thousands commas. */
export function formatCount(count: number): string {
  return String(Math.abs(count))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace(/^/, count < 0 ? '−' : '');
}

/** "+12" or "−300", with a true minus. */
export function formatSigned(points: number): string {
  return points > 0 ? `+${formatCount(points)}` : formatCount(points);
}

/** "¥12.98" from whole fen; whole yuan without decimals. */
export function formatFen(fen: number): string {
  const yuan = Math.floor(Math.abs(fen) / 100);
  const cents = Math.abs(fen) % 100;
  const amount = cents === 0 ? formatCount(yuan) : `${formatCount(yuan)}.${String(cents).padStart(2, '0')}`;
  return `${fen < 0 ? '−' : ''}¥${amount}`;
}
