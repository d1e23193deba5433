import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = Readonly<{
  children: ReactNode;
  /** What is shown instead; `retry` mounts the children again. */
  fallback: (retry: () => void, error: Error) => ReactNode;
}>;

/** Keeps a fault in one part of the window from taking the rest with it. React logs the fault itself. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Readonly<{ error: Error | null }>> {
  override state: Readonly<{ error: Error | null }> = { error: null };

  static getDerivedStateFromError(error: unknown): Readonly<{ error: Error }> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(() => this.setState({ error: null }), error) : this.props.children;
  }
}
