/** Names of our tables and columns for the library's models; see migration 0005. */
export const authModels = {
  user: {
    modelName: "accounts",
    fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    additionalFields: {
      role: { type: "string", required: true, input: false },
      runnerId: { type: "string", required: false, input: false, fieldName: "runner_id" },
    },
  },
  session: {
    modelName: "sessions",
    fields: {
      ...{ userId: "account_id", expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
      ...{ ipAddress: "ip_address", userAgent: "user_agent" },
    },
    additionalFields: {
      isStrong: { type: "boolean", required: true, defaultValue: false, input: false, fieldName: "is_strong" },
    },
  },
  account: {
    modelName: "credentials",
    fields: {
      ...{ userId: "account_id", providerId: "provider_id", accountId: "provider_account_id" },
      ...{ accessToken: "access_token", refreshToken: "refresh_token", idToken: "id_token" },
      ...{ accessTokenExpiresAt: "access_token_expires_at", refreshTokenExpiresAt: "refresh_token_expires_at" },
      ...{ createdAt: "created_at", updatedAt: "updated_at" },
    },
  },
  verification: {
    modelName: "verifications",
    fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
  },
} as const;

/** The same for the models of its plugins. */
export const pluginModels = {
  secondFactor: {
    user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
    twoFactor: {
      modelName: "second_factors",
      fields: {
        ...{ userId: "account_id", backupCodes: "backup_codes", lockedUntil: "locked_until" },
        failedVerificationCount: "failed_verification_count",
      },
    },
  },
  passkey: {
    passkey: {
      modelName: "passkeys",
      fields: {
        ...{ userId: "account_id", publicKey: "public_key", credentialID: "credential_id" },
        ...{ deviceType: "device_type", backedUp: "backed_up", createdAt: "created_at" },
      },
    },
  },
} as const;
