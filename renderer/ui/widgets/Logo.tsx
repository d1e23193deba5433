/** The product's mark: the canvas, with the customer's block lit. */
export function Logo({ size }: Readonly<{ size: number }>) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden>
      <rect width="48" height="48" rx="11" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <rect x="9" y="11" width="8" height="16" rx="1.5" opacity="0.5" />
        <rect x="19" y="11" width="10" height="7" rx="1.5" opacity="0.5" />
        <rect x="19" y="20" width="10" height="7" rx="1.5" opacity="0.5" />
        <rect x="31" y="11" width="8" height="16" rx="1.5" />
        <rect x="9" y="29" width="14" height="8" rx="1.5" opacity="0.5" />
        <rect x="25" y="29" width="14" height="8" rx="1.5" opacity="0.5" />
      </g>
    </svg>
  );
}
