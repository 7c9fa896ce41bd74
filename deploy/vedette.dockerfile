# docker build -f deploy/vedette.dockerfile -t vedette .
FROM node:20-bookworm-slim AS build
WORKDIR /vedette
COPY . .
RUN npm ci && npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production VEDETTE_HOME=/data
WORKDIR /vedette
COPY --from=build /vedette /vedette
# PostgreSQL does not run as root, and its user must be able to pass the folder.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4160
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4160/health/ready').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/bin/vedette.mjs"]
CMD ["serve"]
