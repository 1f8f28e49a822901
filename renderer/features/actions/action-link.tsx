import { IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import classes from './actions.module.css'
import type { Planned } from './calendar-tab.tsx'

const marks = { planned: IconCircleDashed, called_off: IconCircleX }

/** What is planned or called off has a mark besides its look. */
export const ActionLink = ({ action }: { action: Planned }) => {
  const { word } = useVocabulary()
  const Mark = action.state === 'held' ? null : marks[action.state]
  return (
    <Link to="/actions/$id" params={{ id: action.id }} className={classes.entry} data-state={action.state}>
      {Mark && <Mark size={14} role="img" aria-label={word('actionStates', action.state)} />}
      {action.startTime && <span className={classes.time}>{action.startTime}</span>}
      {action.title}
    </Link>
  )
}
