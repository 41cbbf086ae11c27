/** The server's time. The phone's is never asked. */
export interface Clock {
  nowMs(): number;
}
