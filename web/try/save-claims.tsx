import { useEffect, useState } from 'react'

/** A way to keep the claims: a line of the claims format for each report. */
export function SaveClaims({ lines }: { readonly lines: readonly string[] }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob(
        lines.map(line => `${line}\n`),
        { type: 'application/x-ndjson' }
      )
    )
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [lines])
  return (
    <a className="plain" href={address} download="claims.jsonl">
      Save claims
    </a>
  )
}
