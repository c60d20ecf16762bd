import { words } from "./camera-words.ts";

/** Lines over the camera's picture: where head and feet should be, and the plumb line. */
export function FramingGuide() {
  return (
    <svg className="framing-guide" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="guide-plumb" d="M50 0V100" />
      <path className="guide-line" d="M4 12H96M4 88H96" />
      <text x="4" y="10">
        {words.head}
      </text>
      <text x="4" y="95">
        {words.feet}
      </text>
    </svg>
  );
}
