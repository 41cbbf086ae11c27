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

/** Where it happened. The message before it is left out whole, for a line of it may begin like a frame. */
function stackOf(error: Error): string {
  const stack = error.stack ?? '';
  const frames = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length);
  const lines = frames.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ');
}
