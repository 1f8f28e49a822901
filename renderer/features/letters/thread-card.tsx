import { Text } from '@mantine/core'
import { IconArrowBackUp, IconBell, IconMail, IconMailOpened } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import classes from './thread.module.css'

type Node = Output<'letters.thread'>[number]

/** The whole correspondence a letter stands in: each answer and reminder below the letter it is about. */
export const ThreadCard = ({ letter }: { letter: Output<'letters.get'> }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { id, noAnswerAsOf, direction } = letter
  return (
    <FactCard title={t('thread.title')}>
      <QueryView query={useApiQuery('letters.thread', { id })}>
        {(nodes) => (
          <>
            {nodes.length > 1 && <Branch nodes={nodes} parentId={null} here={id} />}
            {noAnswerAsOf ? (
              <Text c="dimmed">{t('thread.noAnswer', { date: format.date(noAnswerAsOf) })}</Text>
            ) : (
              nodes.length === 1 && (
                <Text c="dimmed">{t(direction === 'out' ? 'page.noReply' : 'thread.alone')}</Text>
              )
            )}
          </>
        )}
      </QueryView>
    </FactCard>
  )
}

const Branch = ({
  nodes,
  parentId,
  here,
}: {
  nodes: readonly Node[]
  parentId: string | null
  here: string
}) => {
  const answers = nodes.filter((node) => node.parentId === parentId)
  if (answers.length === 0) return null
  return (
    <ul className={classes.branch}>
      {answers.map((node) => (
        <li key={node.id} className={classes.node}>
          <Line node={node} isHere={node.id === here} />
          <Branch nodes={nodes} parentId={node.id} here={here} />
        </li>
      ))}
    </ul>
  )
}

const icons = { reminder: IconBell, answer: IconArrowBackUp, in: IconMailOpened, out: IconMail }
const kindOf = ({ parentId, isReminder, direction }: Node): keyof typeof icons =>
  isReminder ? 'reminder' : parentId ? 'answer' : direction

const Line = ({ node, isHere }: { node: Node; isHere: boolean }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const Icon = icons[kindOf(node)]
  return (
    <div className={classes.line} aria-current={isHere ? 'true' : undefined}>
      <Icon size={16} stroke={1.75} aria-hidden className={classes.icon} />
      <div>
        {isHere ? (
          <strong>{node.subject}</strong>
        ) : (
          <Link to="/letters/$id" params={{ id: node.id }}>
            {node.subject}
          </Link>
        )}
        <div className={classes.about}>
          {[
            node.direction === 'in'
              ? t('fromWhom', { name: node.party })
              : t('thread.to', { name: node.party }),
            format.partialDate(node.date, 'short'),
            node.isReminder && t('thread.reminder'),
            word('letterTypes', node.type),
            node.response && word('replyResponses', node.response),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
    </div>
  )
}
