/** Who may hand over and send, and who of them may take any hand-over back. */
export const COUNTER: readonly string[] = ['m_su', 'm_an', 'm_bo', 'm_zhou'];
export const ADMINS: readonly string[] = ['m_an', 'm_bo', 'm_zhou'];
