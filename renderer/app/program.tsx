import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { MaskProvider } from '../api/masking.tsx'
import { makeRouter } from './routes.tsx'
import { keepSession, returnToSession } from './session.ts'

/** The program behind the lock. It opens where it was left. */
export const Program = () => {
  const [router] = useState(makeRouter)
  useEffect(() => {
    void returnToSession(router)
    return keepSession(router)
  }, [router])
  return (
    <MaskProvider>
      <RouterProvider router={router} />
    </MaskProvider>
  )
}
