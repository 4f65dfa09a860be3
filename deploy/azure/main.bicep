// Bisittare in one resource group in the EU: two processes, PostgreSQL on a network of its own, and no client secret, since the bot is a
// managed identity. deploy/README.md says how to run it, and what an administrator does afterwards.
targetScope = 'resourceGroup'

@description('A region in the EU: everything is kept there.')
@allowed(['swedencentral', 'westeurope', 'northeurope', 'germanywestcentral', 'francecentral'])
param location string = 'swedencentral'

@description('What everything is called by; letters, digits and dashes.')
@minLength(3)
@maxLength(14)
param name string = 'bisittare'

@description('The registry with the image: its name in this subscription.')
param registryName string

@description('The resource group of that registry.')
param registryGroup string = resourceGroup().name

@description('The image with its digest, as in bisittare@sha256:…')
param image string

@description('Object ids of those who may set sittings up, with commas between them.')
param secretaries string = ''

@description('The profile that is chosen first.')
param profile string = 'default'

@description('Which rights the app has, as its package was made.')
@allowed(['base', 'events', 'sekretess', 'block'])
param variant string = 'base'

@description('Whether what is written in confidential matters is hidden: with the variant block alone.')
param hideMessages bool = false

@description('The password of the database\'s administrator: letters and digits, at least 24.')
@secure()
@minLength(24)
param databasePassword string

var tags = { product: 'bisittare' }
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

// Who the bot is, to Teams and to Azure.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' existing = {
  name: registryName
  scope: resourceGroup(registryGroup)
}

module pull 'registry-pull.bicep' = {
  name: '${name}-pull'
  scope: resourceGroup(registryGroup)
  params: {
    registryName: registryName
    principalId: identity.properties.principalId
    roleDefinitionId: acrPull
  }
}

// The network: the processes in one part of it, the database in another that nobody else reaches.
resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.80.0.0/20'] }
    subnets: [
      {
        name: 'processes'
        properties: {
          addressPrefix: '10.80.0.0/23'
          delegations: [{ name: 'environments', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.80.4.0/28'
          delegations: [{ name: 'postgres', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }
}

resource names 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
  tags: tags
}

resource namesHere 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: names
  name: name
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: { id: network.id }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }
  properties: {
    version: '18'
    administratorLogin: 'bisittare'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 64, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'ZoneRedundant' }
    network: {
      delegatedSubnetResourceId: network.properties.subnets[1].id
      privateDnsZoneArmResourceId: names.id
      publicNetworkAccess: 'Disabled'
    }
  }
  dependsOn: [namesHere]
}

resource ours 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2025-08-01' = {
  parent: database
  name: 'bisittare'
  properties: { charset: 'UTF8', collation: 'C.utf8' }
}

// A statement that fails is told without its parameters: words would stand in them.
resource quietErrors 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: database
  name: 'log_min_error_statement'
  properties: { value: 'panic', source: 'user-override' }
  dependsOn: [ours]
}

resource quietParameters 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: database
  name: 'log_parameter_max_length_on_error'
  properties: { value: '0', source: 'user-override' }
  dependsOn: [quietErrors]
}

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: '${take(name, 9)}-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 30
  }
}

resource address 'Microsoft.KeyVault/vaults/secrets@2026-02-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgresql://bisittare:${databasePassword}@${database.properties.fullyQualifiedDomainName}/bisittare?sslmode=require'
    contentType: 'BISITTARE_DATABASE_URL'
  }
}

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource environment 'Microsoft.App/managedEnvironments@2026-01-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    zoneRedundant: true
    vnetConfiguration: { infrastructureSubnetId: network.properties.subnets[0].id, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    // The bot's own log: counts, codes and keys of ours, and no words, names or chats.
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var fromVault = [{ name: 'database-url', keyVaultUrl: address.properties.secretUri, identity: identity.id }]
var fromRegistry = [{ server: registry.properties.loginServer, identity: identity.id }]
var imageName = '${registry.properties.loginServer}/${image}'

resource app 'Microsoft.App/containerApps@2026-01-01' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, allowInsecure: false, transport: 'http' }
      registries: fromRegistry
      secrets: fromVault
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: { minReplicas: 2, maxReplicas: 4 }
      containers: [
        {
          name: 'bisittare'
          image: imageName
          args: ['serve']
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: [
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
            { name: 'BISITTARE_DATABASE_URL', secretRef: 'database-url' }
            { name: 'BISITTARE_SECRETARIES', value: secretaries }
            { name: 'BISITTARE_PROFILE', value: profile }
            { name: 'BISITTARE_VARIANT', value: variant }
            { name: 'BISITTARE_HIDE_MESSAGES', value: hideMessages ? '1' : '0' }
          ]
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 2, failureThreshold: 60 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 20, timeoutSeconds: 5 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 5, timeoutSeconds: 5 }
          ]
        }
      ]
    }
  }
  dependsOn: [pull, reads]
}

// Started by hand before a new version is let in: az containerapp job start --name <name>-migrate
resource migrate 'Microsoft.App/jobs@2025-01-01' = {
  name: '${name}-migrate'
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 600
      replicaRetryLimit: 1
      registries: fromRegistry
      secrets: fromVault
    }
    template: {
      containers: [
        {
          name: 'migrate'
          image: imageName
          args: ['migrate']
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [{ name: 'BISITTARE_DATABASE_URL', secretRef: 'database-url' }]
        }
      ]
    }
  }
  dependsOn: [pull, reads]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  tags: tags
  sku: { name: 'F0' }
  properties: {
    displayName: 'Bisittare'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: identity.id
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

@description('What the app package is made for: bisittare package reads it from MicrosoftAppId.')
output appId string = identity.properties.clientId

@description('The host name that Teams calls.')
output host string = app.properties.configuration.ingress.fqdn
