import type { Log } from '../../ports/log';

/** One JSON line per event. Of an error only its name and stack are kept: messages may quote what a person wrote. */
export function createJsonLog(write: (line: string) => void): Log {
  return {
    info: (event, facts) => {
      write(JSON.stringify({ level: 'info', event, ...facts }));
    },
    error: (event, facts, error) => {
      const cause = error instanceof Error ? { error: error.name, at: stackOf(error) } : { error: typeof error };
      write(JSON.stringify({ level: 'error', event, ...facts, ...cause }));
    },
  };
}

function stackOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ');
}
