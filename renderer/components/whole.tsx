import type { ReactNode } from 'react'

/** A number or code, which does not break over two lines. */
export const Whole = ({ children }: { children: ReactNode }) => (
  <span style={{ whiteSpace: 'nowrap' }}>{children}</span>
)
