// Lets the bot's identity fetch its image, and nothing else.
targetScope = 'resourceGroup'

@description('The registry, in the resource group that this is deployed to.')
param registryName string

@description('Whose identity it is.')
param principalId string

@description('The role that lets it pull.')
param roleDefinitionId string

resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' existing = {
  name: registryName
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, principalId, roleDefinitionId)
  scope: registry
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: roleDefinitionId
  }
}
