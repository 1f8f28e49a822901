/** A secret as people type it: its groups large and numbered, as the program speaks of them. */
export const KeyGroups = ({ text }: { text: string }) => (
  <ol className="groups">
    {[...text.split('-').entries()].map(([at, group]) => (
      <li key={at}>{group}</li>
    ))}
  </ol>
)
