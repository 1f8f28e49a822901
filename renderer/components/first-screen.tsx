import { Stack, Title } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import classes from './first-screen.module.css'

type Props = { title: string; above?: ReactNode; children: ReactNode }

/** The one card of a screen before the program: welcome and unlock. Its title takes the focus of each step. */
export const FirstScreen = ({ title, above, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const takeFocus = useEffectEvent(() => {
    if (!document.activeElement?.closest('main')) heading.current?.focus()
  })
  // Each step has a title of its own.
  useEffect(() => takeFocus(), [title])
  return (
    <main className={classes.page}>
      <section className={classes.card}>
        <Stack gap="md">
          {above}
          <Title order={1} tabIndex={-1} ref={heading}>
            {title}
          </Title>
          {children}
        </Stack>
      </section>
    </main>
  )
}
