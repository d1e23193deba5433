/** The product's mark: the nine blocks of the canvas, the customer's lit. The same as `assets/icon/icon.svg`. */
export function Logo({ size }: Readonly<{ size: number }>) {
  return (
    <svg width={size} height={size} viewBox="0 0 824 824" aria-hidden>
      <rect width="824" height="824" rx="190" fill="var(--accent)" />
      <g fill="var(--on-accent)" fillOpacity="0.5">
        <rect x="132" y="164" width="96" height="316" rx="22" />
        <rect x="248" y="164" width="96" height="148" rx="22" />
        <rect x="248" y="332" width="96" height="148" rx="22" />
        <rect x="364" y="164" width="96" height="316" rx="22" />
        <rect x="480" y="164" width="96" height="148" rx="22" />
        <rect x="480" y="332" width="96" height="148" rx="22" />
        <rect x="132" y="500" width="270" height="160" rx="22" />
        <rect x="422" y="500" width="270" height="160" rx="22" />
      </g>
      <rect x="596" y="164" width="96" height="316" rx="22" fill="var(--on-accent)" />
    </svg>
  );
}
